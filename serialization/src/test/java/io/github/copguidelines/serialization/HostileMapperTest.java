package io.github.copguidelines.serialization;

/** What is to do harm to a mapper of either Jackson does none to one of Jackson 3. */
class HostileMapperTest extends HostileMapperContract {

  @Override
  protected Mapper json() {
    return Jackson3.JSON;
  }

  @Override
  protected Mapper yaml() {
    return Jackson3.YAML;
  }
}
