package io.github.copguidelines.validation.protection;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and the last address of each private network, and those beside them. */
class PrivateHostsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.255.255.255",
        "10.255.255.255",
        "127.255.255.255",
        "100.64.0.0",
        "100.127.255.255",
        "169.254.0.0",
        "172.16.0.0",
        "172.31.255.255",
        "192.168.255.255",
        "10.16777215",
        "10.255.65535",
        "10.0xFF.0377.1",
        "0:0:0:0:0:0:0:1",
        "0000:0000:0000:0000:0000:0000:0000:0001",
        "::",
        "fc00::1",
        "fdff::1",
        "fe80::1",
        "febf::1",
        "::ffff:127.0.0.1",
        "fec0::1",
        "ff02::1",
        "2002:c000:8::",
        "0:0:0:0:ffff:0:a00:1",
        "0:0:0:0:0:0:0:2"
      })
  void addressOfAPrivateNetworkIsPrivate(String host) {
    assertTrue(PrivateHosts.isPrivate(host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0.0.0",
        "9.255.255.255",
        "126.255.255.255",
        "128.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "101.64.0.0",
        "169.253.255.255",
        "169.255.0.0",
        "170.254.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "173.16.0.0",
        "192.167.255.255",
        "192.169.0.0",
        "191.168.0.0",
        "fbff::1",
        "fe7f::1",
        "fd1::1",
        "fe8::1",
        "0xA0.0.0.1",
        "0200.0.0.1",
        "::ffff:192.0.2.1",
        "2002:c000:108::",
        "0:0:0:0:5:0:a00:1",
        "0:0:0:0:0:5:a00:1",
        "0:0:0:5:0:0:a00:1",
        "64:ff9b:2::808:808"
      })
  void addressBesideAPrivateNetworkIsPublic(String host) {
    assertFalse(PrivateHosts.isPrivate(host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.16777216",
        "10.255.65536",
        "10.0.0.256",
        "10.256.0.1",
        "10.0.0.1.1",
        "10.0.0.1.0",
        "10.x"
      })
  void whatNoAddressCanBeIsAName(String host) {
    assertFalse(PrivateHosts.isPrivate(host));
  }
}
