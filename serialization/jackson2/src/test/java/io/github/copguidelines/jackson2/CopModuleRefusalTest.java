package io.github.copguidelines.jackson2;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.serialization.Mapper;
import io.github.copguidelines.serialization.RefusalContract;
import java.util.List;
import java.util.stream.Stream;

class CopModuleRefusalTest extends RefusalContract {

  @Override
  protected Mapper json() {
    return Jackson2.JSON;
  }

  @Override
  protected Mapper plain() {
    return Jackson2.PLAIN;
  }

  @Override
  protected List<Finding> findings(Throwable exception) {
    Jackson2FindingException refused = (Jackson2FindingException) exception;
    return Stream.concat(Stream.of(refused.finding()), refused.findings().stream()).toList();
  }
}
