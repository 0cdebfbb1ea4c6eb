package io.github.copguidelines.jackson2;

import io.github.copguidelines.serialization.HostileMapperContract;
import io.github.copguidelines.serialization.Mapper;

/** What is to do harm to a mapper of either Jackson does none to one of Jackson 2. */
class HostileMapperTest extends HostileMapperContract {

  @Override
  protected Mapper json() {
    return Jackson2.JSON;
  }

  @Override
  protected Mapper yaml() {
    return Jackson2.YAML;
  }
}
