package io.github.copguidelines.service;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.validation.RulePages;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells what the service takes, and what the rules of its findings mean. */
@RestController
final class DescriptionController {

  private final ApiDocument document;

  DescriptionController(ApiDocument document) {
    this.document = document;
  }

  /** Gives the OpenAPI document of a stage. */
  @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  String openApi(@RequestParam(defaultValue = "draft") Stage stage) {
    return document.at(stage);
  }

  /** Gives the page of a rule: what it asks, why, and how to fix what breaks it. */
  @GetMapping(path = "/rules/{id}", produces = MediaType.TEXT_MARKDOWN_VALUE)
  String rule(@PathVariable String id) {
    return RulePages.of(id).orElseThrow(Refusal::missing);
  }
}
