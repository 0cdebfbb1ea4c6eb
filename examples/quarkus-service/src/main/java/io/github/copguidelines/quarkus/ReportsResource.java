package io.github.copguidelines.quarkus;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.DocumentFormat;
import io.github.copguidelines.serialization.DocumentReport;
import io.github.copguidelines.serialization.ReportWriter;
import io.github.copguidelines.validation.CopValidator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Returns all findings of the library on a document that people send. */
@Path("/reports")
class ReportsResource {

  private final DocumentFormat format = CopJson.lenient();
  private final CopValidator judge;
  private final Languages languages;

  ReportsResource(CopValidator judge, Languages languages) {
    this.judge = judge;
    this.languages = languages;
  }

  /** Reads the bytes themselves, so that nothing is lost and findings have lines. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public String post(@QueryParam("stage") @DefaultValue("draft") Stage stage, byte[] document) {
    ReadResult<PracticeRecord> read = format.read(document, PracticeRecord.class);
    ValidationReport report = format.locate(document, judge.validate(read, stage));
    return ReportWriter.json(languages.asked())
        .write(List.of(new DocumentReport("record", report)));
  }
}
