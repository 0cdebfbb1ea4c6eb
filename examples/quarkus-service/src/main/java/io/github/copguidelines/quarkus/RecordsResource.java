package io.github.copguidelines.quarkus;

import io.github.copguidelines.practice.PracticeRecord;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Receives records with Quarkus's own means, for services that use them already. */
@Path("/records")
class RecordsResource {

  /**
   * Returns the record as the mapper writes it; a service would process it here.
   *
   * <p>{@code @Valid} validates a draft; {@code @ConvertGroup(to = Stage.Submission.class)} would
   * select another stage.
   */
  @POST
  public PracticeRecord post(@NotNull @Valid PracticeRecord record) {
    return record;
  }
}
