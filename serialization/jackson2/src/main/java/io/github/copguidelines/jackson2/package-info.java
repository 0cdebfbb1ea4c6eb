/**
 * The types of the model in mappers of Jackson 2.
 *
 * <p>{@link io.github.copguidelines.jackson2.Jackson2CopModule} is all there is to use. How each
 * type appears on the wire is said once, in the artifact for Jackson 3, which works on tokens: here
 * the tokens of Jackson 2 are handed on to it, those of YAML 1.1 as YAML 1.2 has them, and what it
 * gives back is written.
 */
@API(status = API.Status.MAINTAINED, since = "0.1.0")
@NullMarked
package io.github.copguidelines.jackson2;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
