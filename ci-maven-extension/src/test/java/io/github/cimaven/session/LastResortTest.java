package io.github.cimaven.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastResortTest {

    @ParameterizedTest
    @CsvSource({
        "org.codehaus.plexus.classworlds.launcher.Launcher -Pci-pr verify, true",
        "org.codehaus.plexus.classworlds.launcher.Launcher, true",
        "org.apache.maven.wrapper.MavenWrapperMain -Pci-pr verify, true",
        "org.mvndaemon.mvnd.common.DaemonMain, false",
        "org.codehaus.plexus.classworlds.launcher.LauncherOfAnother verify, false",
        "/opt/idea/lib/idea.jar, false",
        "'', false"
    })
    void onlyAProcessThatIsNothingButTheBuildIsEnded(String command, boolean ended) {
        assertThat(LastResort.isCommandLine(command)).isEqualTo(ended);
    }
}
