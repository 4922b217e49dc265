package io.github.cimaven.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Patterns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {

    @ParameterizedTest
    @CsvSource({
        "jar,          jakarta.servlet,      jakarta.servlet-api, true",
        "jar,          org.apache.maven,     maven-core,          true",
        "jar,          org.slf4j,            slf4j-api,           false",
        "maven-plugin, org.slf4j,            slf4j-api,           true",
        "maven-plugin, org.fusesource.jansi, jansi,               true",
        "maven-plugin, com.google.inject,    guice,               true",
        "maven-plugin, org.slf4j,            slf4j-simple,        false",
        "maven-plugin, com.google.code.gson, gson,                false",
        "ejb,          com.google.code.gson, gson,                true",
        "jar,          com.acme.server,      anything,            true",
        "jar,          com.acme,             api,                 true",
        "jar,          com.acme,             other,               false"
    })
    void bringWhatAModuleRunsIn(String packaging, String groupId, String artifactId, boolean brought) {
        Hosts hosts = new Hosts(packaging, Patterns.of("com.acme.server,com.acme:api"));

        assertThat(hosts.bring(groupId, artifactId)).isEqualTo(brought);
    }
}
