package io.github.copguidelines.serialization;

/** What holds for a mapper of either Jackson holds for one of Jackson 3. */
class CopModuleTest extends MapperContract {

  @Override
  protected Mapper json() {
    return Jackson3.JSON;
  }

  @Override
  protected Mapper yaml() {
    return Jackson3.YAML;
  }
}
