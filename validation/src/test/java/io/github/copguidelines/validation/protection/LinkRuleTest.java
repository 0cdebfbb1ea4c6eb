package io.github.copguidelines.validation.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.Unbound;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.Media;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.PublicContact;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.validation.Told;
import java.util.List;
import java.util.Optional;
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

  @Test
  void aLinkOfAnotherFormIsSearchedForSecretsAsWell() {
    assertEquals(
        List.of("FIELD-004.link /media/0/url", "PR-019.credentials /media/0/url"),
        told("ftp://me@localhost/"));
  }

  @Test
  void aNameBeforeTheHostIsACredentialThoughItIsEmpty() {
    assertEquals(List.of("PR-019.credentials /media/0/url"), told("https://@example.org/"));
  }

  @Test
  void aSignInCodesBeforeTheHostIsOneToo() {
    assertEquals(
        List.of("PR-019.credentials /media/0/url"),
        told("http://user%3Asecret%40example.org/").stream()
            .filter(one -> !one.contains("private"))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/?next=http://localhost:8080/a",
        "https://example.org/?next=HTTPS://localhost:8080/a",
        "https://example.org/?next=http%3A%2F%2F10.0.0.1%2Fa&x=1",
        "https://example.org/http://example.org/a?b=//c&d=http://me@intranet",
      })
  void aLinkThatIsCarriedAlongLeadsToNoPrivateAddress(String link) {
    assertEquals(List.of("PR-019.private-address /media/0/url"), told(link));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/web/2020/http://www.example.org:80/page",
        "https://example.org/?next=app://open",
        "https://example.org/?about=localhost&scheme=://&u=http%3A%2F%2Fexample.org",
      })
  void aLinkThatIsCarriedAlongMayLeadToAPublicPage(String link) {
    assertEquals(List.of(), told(link));
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
        "http://[::ffff:10.0.0.1]/",
        "http://[::ffff:0:10.0.0.1]/",
        "http://[::10.0.0.1]/",
        "http://[::]/",
        "http://[0:0:0:0:0:0:0:1]/",
        "http://[FE80::1%25eth0]/",
        "http://[fec0::1]/",
        "http://[64:ff9b::a00:1]/",
        "http://[64:ff9b::127.0.0.1]/",
        "http://[64:ff9b:1::1]/",
        "http://[2002:a00:1::]/",
        "http://１２７.0.0.1/",
        "http://127。0。0。1/",
        "http://10.0.0.1：8080/",
        "http://%31%32%37.0.0.1/",
        "http://%EF%BC%91%EF%BC%92%EF%BC%97.0.0.1/",
        "http://l%6fcalhost/",
        "http://ｌｏｃａｌｈｏｓｔ/",
        "http://10.0.0.1\\.example.org/",
        "http:///10.0.0.1/",
        "http://0xA000001/",
        "http://198.18.0.1/",
        "http://198.19.255.1/",
        "http://192.0.0.8/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://[2001:0:a00:1::1]/",
        "http://[2001:0:808:808::f5ff:fffe]/",
        "https://host.localdomain/",
        "https://host.private/"
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
        "http://198.20.0.1/",
        "http://192.0.1.1/",
        "http://223.255.255.1/",
        "http://[2001:0:808:808::f7f7:f7f7]/",
        "http://1.0x./",
        "http://1.-1/",
        "http://089.1/",
        "http://1.18446744073709551617/",
        "http://[1:2:3]/",
        "http://[64:ff9b::808:808]/",
        "http://[2002:808:808::]/",
        "http://[::ffff:8.8.8.8]/",
        "http://[fd00::1::2]/",
        "http://[fd00::12345]/",
        "http://[64:ff9b:0:0:0:0:a00:1:1]/",
        "https://ex%61mple.org/",
        "https://example.org%ZZ/",
        "http://127.256.0.1/",
        "http://192.0.2.1/",
        "http://11.0.0.1/",
        "http://[2001:db8::1]/",
        "https://example.org/?key=7&lang=en&token=",
        "https://example.org/token=1?a#b",
        "https://fc.example.org/10.0.0.1",
        "https://пример.example.org/",
        "https://example.org/?q=@example.org",
        "https://example.org/?q=a@.org",
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
        "https://example.org/?email=abc",
        "https://example.org?sid=1",
        "https://example.org/#access_token=abc",
        "https://example.org/?a=b#id_token=abc",
        "https://example.org/#/reset?token=abc",
        "https://example.org/#!/token=abc",
        "https://example.org/page;jsessionid=1",
        "https://example.org/?%74oken=abc"
      })
  void secretInTheQueryIsWarnedOf(String link) {
    assertEquals(List.of("PR-019.query /media/0/url warning"), told(link));
  }

  @Test
  void backslashHidesNoHost() {
    assertEquals(
        List.of("PR-019.credentials /media/0/url", "PR-019.private-address /media/0/url"),
        told("https://example.org\\@10.0.0.1/"));
    assertEquals(
        List.of("PR-019.credentials /media/0/url"), told("https://example.org\\@example.net/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/?q=someone@example.org",
        "https://example.org/?email=someone%40example.org#x",
        "https://example.org/profile/someone@example.org",
        "https://example.org/#/someone@example.org"
      })
  void addressOfSomebodyIsPersonalData(String link) {
    assertEquals(List.of("PR-012.email /media/0/url warning"), told(link));
    assertEquals(List.of("PR-012.email *"), toldOfText("See " + link));
  }

  @Test
  void fieldForLinksMayLeadToAPageOfAnOrganisationButNotOfAPerson() {
    assertEquals(List.of(), told("https://www.facebook.com/example.ministry"));
    assertEquals(List.of(), told("https://www.instagram.com/example_ministry/"));
    assertEquals(List.of(), told("https://www.linkedin.com/company/example"));
    for (String path :
        List.of(
            "www.facebook.com/invented.person.5",
            "www.facebook.com/profile.php?id=100000000000001",
            "www.linkedin.com/in/invented-person",
            "wa.me/12025550143")) {
      assertEquals(
          List.of("PR-012.profile-link /media/0/url warning"), told("https://" + path), path);
    }
  }

  @Test
  void officeMayBeReachedByItsForm() {
    for (String form :
        List.of("https://example.org/?to=office@example.net", "https://wa.me/12025550143")) {
      PublicContact contact = PublicContact.builder().form(form).build();
      assertEquals(
          List.of(),
          Told.about(Samples.draft().toBuilder().publicContact(contact), Stage.SUBMISSION).stream()
              .filter(one -> one.startsWith("PR-012") || one.startsWith("PR-019"))
              .toList());
    }
  }

  private static List<String> toldOfText(String text) {
    return Told.about(
            Samples.draft().toBuilder()
                .problem(Samples.text(text))
                .extensions(Members.of("note", List.of(text))),
            Stage.SUBMISSION)
        .stream()
        .filter(one -> one.contains("/problem") || one.contains("/note"))
        .map(one -> one.replace("/problem/en", "*").replace("/note/0", "*"))
        .distinct()
        .toList();
  }

  @Test
  void linksWithinFreeTextAndUnknownMembersAreJudged() {
    assertEquals(
        List.of("PR-019.credentials *", "PR-019.private-address *"),
        toldOfText("See http://user:secret@example.org/x and http://10.0.0.1/a."));
    assertEquals(
        List.of("PR-019.credentials *", "PR-019.private-address *"),
        toldOfText("see http://user:pw@10.0.0.1/x"));
    assertEquals(
        List.of("PR-019.private-address *"),
        toldOfText("http://192.168.0.1/a, http://192.168.0.2/b"));
    assertEquals(List.of("PR-019.query *"), toldOfQuery("(https://example.org/?token=abc)"));
  }

  @Test
  void aPasswordWithoutAUserOrWithASignBeforeItIsFoundWithinText() {
    assertEquals(
        List.of("PR-019.credentials *"), toldOfText("see http://:secret@www.example.org/ there"));
    assertEquals(
        List.of("PR-019.credentials *"), toldOfText("see http://_user:pw@www.example.org/"));
  }

  private static List<String> toldOfQuery(String text) {
    return toldOfText(text).stream().map(one -> one.replace(" warning", "")).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "see JavaScript:alert(1)",
        "vbscript:x",
        "data:text/html,x",
        "data:image/svg+xml;base64,x",
        "data:application/xhtml+xml,x"
      })
  void linkThatStartsAProgramIsNone(String text) {
    assertEquals(List.of("PR-019.scheme *"), toldOfText(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "见http://localhost。",
        "[it](http://intranet)",
        "HTTP://10.0.0.1",
        "http:\\\\10.0.0.1",
        "\"http://10.0.0.1\"",
        "http://127.0.0.1:8080!",
        "file:///etc/x",
        "a:b http://10.0.0.1",
        "http://\u2460\u2461\u2466.0.0.1/",
        "http://\u24DBocalhost/"
      })
  void privateAddressIsFoundWithinText(String text) {
    assertEquals(List.of("PR-019.private-address *"), toldOfText(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It begins with http:// or https://... and so on",
        "https://example.org, https://example.net; ftp://example.org",
        "JavaScript: an introduction. Data: none. 12:30, a://b",
        "the word javascript:",
        "data:text"
      })
  void harmlessTextHasNoLinkToTell(String text) {
    assertEquals(List.of(), toldOfText(text));
  }

  @Test
  void passwordsOfOtherSchemesAreTold() {
    assertEquals(List.of("PR-019.credentials *"), toldOfText("mysql://me:secret@db.example.org"));
    assertEquals(
        List.of("PR-012.email *"),
        toldOfText("mysql://me:secret@db.example.org or someone@example.org").subList(0, 1));
    assertFalse(toldOfText("ssh://git@example.org").contains("PR-019.credentials *"));
  }

  @Test
  void valueThatDidNotFitIsJudgedAsALinkWhereItIsOne() {
    for (String value : List.of("http://me:pw@10.0.0.1/", "see http://me:pw@10.0.0.1/")) {
      ValidationReport report =
          Samples.VALIDATOR.validate(
              ReadResult.of(
                  Optional.of(Samples.submission()),
                  List.of(),
                  List.of(new Unbound(Pointer.parse("/status"), value)),
                  List.of()),
              Stage.SUBMISSION);

      assertEquals(
          List.of("PR-019.credentials /status", "PR-019.private-address /status"),
          report.findings().stream()
              .filter(finding -> finding.pointer().toString().equals("/status"))
              .map(Told::shortly)
              .toList());
    }
  }

  @Test
  void nameOfAMemberThatIsALinkWithAPasswordIsNotRepeated() {
    PracticeRecord record =
        Samples.draft().toBuilder()
            .extensions(Members.of("http://me:secret@example.org/", "x"))
            .build();

    assertFalse(Samples.VALIDATOR.validate(record, Stage.DRAFT).toString().contains("secret@"));
  }
}
