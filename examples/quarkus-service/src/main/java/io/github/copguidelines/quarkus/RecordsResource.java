package io.github.copguidelines.quarkus;

import io.github.copguidelines.practice.PracticeRecord;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Takes records by Quarkus's own means, for services that have them already. */
@Path("/records")
class RecordsResource {

  /**
   * Gives the record back as the mapper writes it; what would be done with it appears here.
   *
   * <p>{@code @Valid} judges a draft; {@code @ConvertGroup(to = Stage.Submission.class)} would name
   * another stage.
   */
  @POST
  public PracticeRecord post(@NotNull @Valid PracticeRecord record) {
    return record;
  }
}
