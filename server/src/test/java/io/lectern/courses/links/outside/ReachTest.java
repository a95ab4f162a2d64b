package io.lectern.courses.links.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:0a00:0001::1",
                "2001:0:1::1",
                "2001:db8::1"
            })
    void neverLeadsIntoANetworkOfOnesOwn(String address) throws Exception {
        assertThat(Reach.PUBLIC.addresses().test(InetAddress.getByName(address)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.32.0.1",
                "100.128.0.1",
                "192.0.1.1",
                "198.20.0.1",
                "2606:4700::1111",
                "2a00:1450::1"
            })
    void leadsToThePublicWeb(String address) throws Exception {
        assertThat(Reach.PUBLIC.addresses().test(InetAddress.getByName(address)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {22, 25, 3306, 5432, 6379, 8080, 9200})
    void leadsToNoPortOfAnotherKind(int port) {
        assertThat(Reach.PUBLIC.ports().test(port)).isFalse();
        assertThat(Reach.PUBLIC.ports().test(443)).isTrue();
        assertThat(Reach.PUBLIC.ports().test(-1)).isTrue();
    }
}
