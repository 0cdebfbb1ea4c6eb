/**
 * Rules that keep children safe, those that {@code RuleBook.isOfSafeguarding} knows: personal data,
 * links, small numbers, media and the safeguarding declaration. {@link
 * io.github.copguidelines.validation.protection.ProtectionRuleFactory} lists them.
 *
 * <p>{@link io.github.copguidelines.validation.protection.PersonalDataRule} leads {@code
 * TextSearch} through the texts with {@code TextWalk}; that calls the package {@code
 * io.github.copguidelines.safeguarding}, and {@code TextLinks} and {@code Link} for links. {@link
 * io.github.copguidelines.validation.protection.NamedCountries} tells which countries a document is
 * about.
 */
@API(status = API.Status.INTERNAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.validation.protection;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
