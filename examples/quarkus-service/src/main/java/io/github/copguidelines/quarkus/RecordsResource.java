package io.github.copguidelines.quarkus;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Takes records by Quarkus's own means, for services that have them already. */
@Path("/records")
class RecordsResource {

  /** Gives the record back as the mapper writes it; what would be done with it stands here. */
  @POST
  public PracticeRecord post(
      @NotNull @Valid @ConvertGroup(to = Stage.Draft.class) PracticeRecord record) {
    return record;
  }
}
