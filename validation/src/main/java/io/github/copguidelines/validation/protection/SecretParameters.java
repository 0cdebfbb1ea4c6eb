package io.github.copguidelines.validation.protection;

import java.util.Locale;
import java.util.Set;

/** Parameters of a link that open a door, or name who came through it. */
final class SecretParameters {

  private static final Set<String> NAMES =
      Set.of(
          "access_token",
          "accesstoken",
          "api_key",
          "apikey",
          "auth",
          "auth_token",
          "authtoken",
          "email",
          "e-mail",
          "id_token",
          "jsessionid",
          "jwt",
          "mail",
          "otp",
          "pass",
          "passwd",
          "password",
          "phpsessid",
          "pwd",
          "refresh_token",
          "secret",
          "session",
          "session_id",
          "sessionid",
          "sid",
          "sig",
          "signature",
          "token",
          "user_email",
          "x-amz-credential",
          "x-amz-signature",
          "x-goog-signature");

  private SecretParameters() {}

  /** Looks behind the question mark, the number sign, and the semicolons of a path. */
  static boolean has(String rest) {
    int from = Link.first(rest, "?#;", 0);
    while (from < rest.length()) {
      int end = Link.first(rest, "&;#?", from + 1);
      String parameter = rest.substring(from + 1, end);
      int sign = parameter.indexOf('=');
      if (sign > 0 && isSecret(parameter.substring(0, sign), parameter.substring(sign + 1))) {
        return true;
      }
      from = end;
    }
    return false;
  }

  /** A page within a page begins with a slash. An e-mail address is reported as personal data. */
  private static boolean isSecret(String name, String value) {
    String plain = PercentCodes.decoded(name).toLowerCase(Locale.ROOT);
    return !value.isEmpty()
        && NAMES.contains(plain.substring(plain.lastIndexOf('/') + 1))
        && !isAddress(PercentCodes.decoded(value));
  }

  private static boolean isAddress(String value) {
    int sign = value.indexOf('@');
    return sign > 0 && value.indexOf('.', sign) > sign + 1;
  }
}
