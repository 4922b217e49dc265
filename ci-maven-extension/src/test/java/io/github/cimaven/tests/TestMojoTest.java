package io.github.cimaven.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestMojoTest {

    @Test
    void readsWhatIsConfigured() {
        Surefire surefire = new Surefire();
        TestMojo mojo = new TestMojo(surefire);
        assertThat(mojo.argLine()).isEqualTo("-Xmx1g");
        assertThat(mojo.systemProperties()).containsOnly(Map.entry("a", "1"));
        assertThat(mojo.reportsDirectory()).contains(Path.of("reports").toAbsolutePath());
        assertThat(mojo.isSkipped()).isFalse();
        surefire.skipTests = true;
        assertThat(mojo.isSkipped()).isTrue();
    }

    @Test
    void addsASystemPropertyToTheOthers() {
        Surefire surefire = new Surefire();
        Map<String, String> before = surefire.variables;
        new TestMojo(surefire).addSystemProperty("b", "2");
        assertThat(surefire.variables).containsOnly(Map.entry("a", "1"), Map.entry("b", "2"));
        assertThat(before).containsOnlyKeys("a");
    }

    @Test
    void ordersByTheFile() {
        Surefire surefire = new Surefire();
        assertThat(new TestMojo(surefire).orderByFile()).isTrue();
        assertThat(surefire.order).isEqualTo("failedfirst");
        assertThat(surefire.checksum).isEqualTo("ci-order");
    }

    @Test
    void limitsForksThatHaveNoLimit() {
        Surefire surefire = new Surefire();
        TestMojo mojo = new TestMojo(surefire);
        mojo.limitForks(243);
        mojo.limitForks(5);
        assertThat(surefire.timeout).isEqualTo(243);
    }

    @Test
    void holdsFailuresBackWhereTheyWouldFailTheModule() {
        Surefire surefire = new Surefire();
        assertThat(new TestMojo(surefire).holdBackFailures("2.22.2")).isFalse();
        assertThat(surefire.ignore).isFalse();
        assertThat(new TestMojo(surefire).holdBackFailures("3.5.4")).isTrue();
        assertThat(surefire.ignore).isTrue();
        assertThat(new TestMojo(surefire).holdBackFailures("3.5.4")).isFalse();
    }

    @Test
    void doesNotHoldBackWhatOnlyThePluginTells() {
        Surefire surefire = new Surefire();
        surefire.timeout = 5;
        assertThat(new TestMojo(surefire).holdBackFailures("3.5.4")).isFalse();
        surefire.timeout = 0;
        surefire.flakes = 1;
        assertThat(new TestMojo(surefire).holdBackFailures("3.5.4")).isFalse();
        assertThat(surefire.ignore).isFalse();
    }

    @Test
    void leavesAnOlderVersionAlone() {
        Old old = new Old();
        TestMojo mojo = new TestMojo(old);
        assertThat(mojo.orderByFile()).isFalse();
        assertThat(old.order).isEqualTo("filesystem");
        assertThat(mojo.systemProperties()).isEmpty();
        assertThat(mojo.argLine()).isEmpty();
        assertThat(mojo.reportsDirectory()).isEmpty();
        mojo.addSystemProperty("b", "2");
        mojo.limitForks(5);
        assertThat(mojo.systemProperties()).isEmpty();
    }

    /** With the bean methods that Surefire 3 has. */
    public static final class Surefire {
        private Map<String, String> variables = new HashMap<>(Map.of("a", "1"));
        private boolean skipTests;
        private String order = "filesystem";
        private String checksum;
        private int timeout;
        private int flakes;
        private boolean ignore;

        public int getFailOnFlakeCount() {
            return flakes;
        }

        public boolean isTestFailureIgnore() {
            return ignore;
        }

        public void setTestFailureIgnore(boolean given) {
            ignore = given;
        }

        public File getReportsDirectory() {
            return new File("reports");
        }

        public String getArgLine() {
            return "-Xmx1g";
        }

        public int getForkedProcessTimeoutInSeconds() {
            return timeout;
        }

        public void setForkedProcessTimeoutInSeconds(int given) {
            timeout = given;
        }

        public boolean isSkipTests() {
            return skipTests;
        }

        public Map<String, String> getSystemPropertyVariables() {
            return variables;
        }

        public void setSystemPropertyVariables(Map<String, String> given) {
            variables = given;
        }

        public void setRunOrder(String given) {
            order = given;
        }

        public void setRunOrderStatisticsFileChecksum(String given) {
            checksum = given;
        }
    }

    /** Without the file of the order, as before 3.0.0-M6. */
    public static final class Old {
        private String order = "filesystem";

        public String getArgLine() {
            return null;
        }

        public void setRunOrder(String given) {
            order = given;
        }
    }
}
