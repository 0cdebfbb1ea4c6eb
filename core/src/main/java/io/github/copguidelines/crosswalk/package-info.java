/**
 * Mappings between our risks and other publishers' schemes, and the gaps on both sides.
 *
 * <p>{@link io.github.copguidelines.crosswalk.Crosswalk} answers queries from a risk to a scheme,
 * from a concept back to risks, and on gaps. It is made from {@link
 * io.github.copguidelines.crosswalk.CrosswalkTables}, which hold {@link
 * io.github.copguidelines.crosswalk.Scheme schemes} with their {@link
 * io.github.copguidelines.crosswalk.SchemeConcept concepts} and the {@link
 * io.github.copguidelines.crosswalk.Mapping mappings} between them and our risks. A mapping is an
 * editor's judgement, ours; none of the publishers has endorsed it.
 */
@API(status = API.Status.STABLE, since = "0.1.0")
@NullMarked
package io.github.copguidelines.crosswalk;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
