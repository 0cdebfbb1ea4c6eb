/**
 * The guidelines as data: recommendations, their audiences and risks, and how well each fact is
 * verified.
 *
 * <p>{@link io.github.copguidelines.catalogue.Catalogue} is the whole as one immutable object. It
 * holds four {@link io.github.copguidelines.catalogue.Guideline guidelines} with their {@link
 * io.github.copguidelines.catalogue.Section sections}, {@link
 * io.github.copguidelines.catalogue.KeyArea key areas}, {@link
 * io.github.copguidelines.catalogue.Feature features} and {@link
 * io.github.copguidelines.catalogue.Recommendation recommendations}, and the {@link
 * io.github.copguidelines.catalogue.Vocabularies code lists}. It also holds types of other
 * packages: strategy, survey, guide to records, terminology, context and {@link
 * io.github.copguidelines.crosswalk.Crosswalk crosswalk}. Every entry has its verification: see
 * {@link io.github.copguidelines.verification.Verification}. Its texts are in several {@link
 * io.github.copguidelines.catalogue.CatalogueLanguage languages}.
 *
 * <p>{@link io.github.copguidelines.catalogue.Catalogue#select} returns a {@link
 * io.github.copguidelines.catalogue.Selection}, which finds recommendations.
 *
 * <p>The bundled data comes from the serialization module's {@code Catalogues}; a catalogue can
 * also be made of other objects. {@link io.github.copguidelines.catalogue.CatalogueDocument} is the
 * form in which a whole catalogue is written and read.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.catalogue;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
