/**
 * The search for what looks like personal data in free text, in any language.
 *
 * <p>Begin with {@link io.github.copguidelines.safeguarding.PersonalDataScanner}. It reads a text
 * once, as {@code ScannedText}, which notes where digits appear and which signs occur; each {@code
 * Detector} looks only where its kind of data can be, and adds to {@code Matches}. What one
 * detector has claimed, the later ones leave alone.
 *
 * <p>Detectors look a bounded number of characters around a sign or a number and use no regular
 * expression, so that the time grows with the length of a text and not faster. Nothing in this
 * package keeps, logs or prints the text.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.copguidelines.safeguarding;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
