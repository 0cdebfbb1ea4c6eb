package io.github.copguidelines.jackson2;

import io.github.copguidelines.serialization.Mapper;
import io.github.copguidelines.serialization.MapperContract;

/** What holds for a mapper of either Jackson holds for one of Jackson 2. */
class CopModuleTest extends MapperContract {

  @Override
  protected Mapper json() {
    return Jackson2.JSON;
  }

  @Override
  protected Mapper yaml() {
    return Jackson2.YAML;
  }
}
