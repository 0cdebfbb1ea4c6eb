/**
 * The types of the model in mappers of Jackson 2.
 *
 * <p>{@link io.github.copguidelines.jackson2.Jackson2CopModule} is the only class to use. The
 * artifact for Jackson 3 defines the form of each type on the wire, and works on tokens. This
 * artifact passes it the tokens of Jackson 2, with YAML 1.1 converted to YAML 1.2, and writes its
 * results.
 */
@API(status = API.Status.MAINTAINED, since = "0.1.0")
@NullMarked
package io.github.copguidelines.jackson2;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
