package io.github.cimaven.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderFileTest {
    @TempDir
    Path basedir;

    private Path file() {
        return basedir.resolve(".surefire-ci-order");
    }

    @Test
    void countsTheRanksAsSurefireCountsPassedBuilds() throws IOException {
        new OrderFile(basedir).write(List.of("com.acme.BTest", "ATest"));
        assertThat(file()).hasContent("0,0,com.acme.BTest,all\n1,0,ATest,all\n");
    }

    @Test
    void replacesTheFileAndDeletesItTwice() throws IOException {
        OrderFile order = new OrderFile(basedir);
        order.write(List.of("ATest", "BTest"));
        order.write(List.of("BTest"));
        assertThat(file()).hasContent("0,0,BTest,all\n");
        order.delete();
        assertThat(file()).doesNotExist();
        order.delete();
    }

    @Test
    void failsWhereItCannotWrite() {
        OrderFile order = new OrderFile(basedir.resolve("missing"));
        assertThatThrownBy(() -> order.write(List.of("ATest"))).isInstanceOf(IOException.class);
    }
}
