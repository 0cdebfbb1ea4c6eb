package io.github.copguidelines.safeguarding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of personal data a text seems to hold. */
public enum PersonalDataKind {
  /** An e-mail address. */
  EMAIL,
  /** A telephone number; not a short code, nor one that is free or shared by its range. */
  TELEPHONE,
  /**
   * The name of an account: {@code @name}, or a name next to that of a network; not an office's.
   */
  ACCOUNT,
  /** A link to the page of an account in a social network. */
  PROFILE_LINK,
  /** A point on the earth, in degrees. */
  COORDINATES,
  /** A street with the number of a house. */
  POSTAL_ADDRESS,
  /** A national identity number with right check digits, or one right next to the word for it. */
  IDENTITY_NUMBER,
  /** An account (IBAN) or payment card with right check digits. */
  BANK_NUMBER,
  /** The address of a machine, IPv4 or IPv6. */
  IP_ADDRESS,
  /** A full date next to words for a birth, or a year of birth next to a name. */
  BIRTH_DATE,
  /** A person's name next to an age below 18, in digits or words. */
  NAME_AND_AGE,
  /** The name of a particular child: next to a class, a school, a home or a word for one child. */
  CHILD_NAME;

  /** Returns the constant's name in lower case with hyphens, for example {@code ip-address}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<PersonalDataKind> find(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
