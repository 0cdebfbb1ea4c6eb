package io.github.copguidelines.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {

  @ParameterizedTest
  @CsvSource({
    "Skype, true",
    "on Skype, true",
    "'Skype ', true",
    "抖音, true",
    "用抖音, true",
    "抖音真的, false",
    "Skype is a form, false",
    "form, false",
    "'', false"
  })
  void aNetworkIsTheLastWord(String text, boolean ends) {
    assertEquals(ends, Networks.endsAt(new ScannedText(text), text.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "QQ, true",
    "'qq ', true",
    "'QQ:', true",
    "QQ号, true",
    "'微信号：', true",
    "'QQ has ', false",
    "'QQ, ', false",
    "'微信, ', false",
    "'Skype:', false"
  })
  void aNumberIsAnAccountRightBehindItsNetwork(String text, boolean account) {
    assertEquals(account, Networks.numbers(new ScannedText(text + "12345"), text.length()));
  }
}
