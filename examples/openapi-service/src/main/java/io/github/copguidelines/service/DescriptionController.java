package io.github.copguidelines.service;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.validation.RulePages;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Describes the input of the service, and the rules of its findings. */
@RestController
final class DescriptionController {

  private final ApiDocument document;

  DescriptionController(ApiDocument document) {
    this.document = document;
  }

  /** Returns the OpenAPI document of a stage. */
  @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  String openApi(@RequestParam(defaultValue = "draft") Stage stage) {
    return document.at(stage);
  }

  /** Returns the page of a rule: its requirement, the reason and the fix. */
  @GetMapping(path = "/rules/{id}", produces = MediaType.TEXT_MARKDOWN_VALUE)
  String rule(@PathVariable String id) {
    return RulePages.of(id).orElseThrow(Refusal::missing);
  }
}
