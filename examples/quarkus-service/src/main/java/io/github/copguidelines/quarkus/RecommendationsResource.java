package io.github.copguidelines.quarkus;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.Selection;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Risk;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists recommendations of the catalogue. */
@Path("/recommendations")
class RecommendationsResource {

  private final Catalogue catalogue;

  RecommendationsResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Returns the recommendations for an audience or against a risk; all without both parameters. */
  @GET
  public List<Recommendation> list(
      @QueryParam("audience") @Nullable Audience audience,
      @QueryParam("risk") @Nullable Risk risk) {
    Selection selection = catalogue.select();
    selection = audience == null ? selection : selection.forAudience(audience);
    return (risk == null ? selection : selection.against(risk)).list();
  }
}
