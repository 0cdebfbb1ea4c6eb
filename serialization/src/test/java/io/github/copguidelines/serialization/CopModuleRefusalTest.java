package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

class CopModuleRefusalTest extends RefusalContract {

  @Override
  protected Mapper json() {
    return Jackson3.JSON;
  }

  @Override
  protected Mapper plain() {
    return Jackson3.PLAIN;
  }

  @Override
  protected List<Finding> findings(Throwable exception) {
    FindingException refused = (FindingException) exception;
    return Stream.concat(Stream.of(refused.finding()), refused.findings().stream()).toList();
  }
}
