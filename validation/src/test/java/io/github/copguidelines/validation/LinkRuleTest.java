package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Media;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PublicContact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRuleTest {

  private static List<String> told(String link) {
    return Told.about(
        Samples.draft().toBuilder().addMedia(Media.builder().url(link).build()), Stage.DRAFT);
  }

  @Test
  void everyLinkIsJudged() {
    String link = "https://me:secret@10.0.0.1/";
    Organisation lead = Organisation.builder().name(Samples.text("A")).website(link).build();

    assertEquals(
        List.of(
            "PR-019.credentials /leadOrganisation/website",
            "PR-019.private-address /leadOrganisation/website",
            "PR-019.credentials /publicContact/form",
            "PR-019.private-address /publicContact/form"),
        Told.about(
            Samples.draft().toBuilder()
                .leadOrganisation(lead)
                .publicContact(PublicContact.builder().form(link).build()),
            Stage.DRAFT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/",
        "http://LOCALHOST:8080/a",
        "https://intranet/page",
        "https://files.corp/page",
        "https://printer.local",
        "https://db.internal.",
        "http://10.1.2.3/",
        "http://127.0.0.1:80",
        "http://169.254.1.1/",
        "http://172.16.0.1/",
        "http://172.31.255.255/",
        "http://192.168.0.1?a=b",
        "http://100.64.0.1/",
        "http://0.0.0.0/",
        "http://2130706433/",
        "http://127.1/",
        "http://0177.0.0.1/",
        "http://0x7f.1/",
        "http://192.168.1/",
        "http://[::1]/",
        "http://[fd12:3456::1]:8080/",
        "http://[fe80::1]/",
        "http://[::ffff:10.0.0.1]/"
      })
  void privateAddressIsFound(String link) {
    assertEquals(List.of("PR-019.private-address /media/0/url"), told(link));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "https://example.org/a@b?page=2#x@y",
        "https://localhost.example.org/",
        "http://172.32.0.1/",
        "http://8.8/",
        "http://1.2.3.4.5/",
        "http://127.256.0.1/",
        "http://192.0.2.1/",
        "http://11.0.0.1/",
        "http://[2001:db8::1]/",
        "https://example.org/?key=7&lang=en&token=",
        "https://fc.example.org/10.0.0.1",
        "https://пример.example.org/",
        "doi:10.1000/182@x"
      })
  void publicAddressIsNot(String link) {
    assertEquals(List.of(), told(link));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/?token=abc",
        "https://example.org/a?lang=en&ACCESS_TOKEN=abc",
        "https://example.org/?q=someone@example.org",
        "https://example.org/?q=someone%40example.org#x",
        "https://example.org?sid=1",
        "https://example.org/#access_token=abc",
        "https://example.org/?a=b#id_token=abc"
      })
  void secretInTheQueryIsWarnedOf(String link) {
    assertEquals(List.of("PR-019.query /media/0/url warning"), told(link));
  }
}
