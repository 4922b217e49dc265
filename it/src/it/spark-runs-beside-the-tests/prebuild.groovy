def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('spark').extension()
story.replace('pom.xml', '<module>trees</module>', '')
// A hanging session is not to end by itself before the story looks for it.
story.replace('pom.xml', '3.5.6,4.0.1</ci.spark.versions>', '''3.5.6</ci.spark.versions>
    <ci.spark.timeout>30m</ci.spark.timeout>
    <maven.javadoc.skip>true</maven.javadoc.skip>''')
story.replace('totals/pom.xml', '</project>', '''
  <dependencies>
    <dependency>
      <groupId>junit</groupId>
      <artifactId>junit</artifactId>
      <version>4.13.2</version>
      <scope>test</scope>
    </dependency>
  </dependencies>
</project>''')
story.write('totals/src/main/java/com/acme/Broken.java', '''package com.acme;

public final class Broken {
    public static void main(String[] arguments) {
        throw new IllegalStateException("the totals are wrong");
    }
}
''')
story.write('totals/src/main/java/com/acme/Sleepy.java', '''package com.acme;

public final class Sleepy {
    public static void main(String[] arguments) throws InterruptedException {
        Thread.sleep(1_200_000);
    }
}
''')
story.write('totals/src/test/java/com/acme/MeanwhileTest.java', '''package com.acme;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Test;

public class MeanwhileTest {
    /** The file is there when the JVM of the session has begun, and the build began with an empty target. */
    @Test
    public void aSessionIsAtWork() throws Exception {
        Path report = Path.of("../target/ci/spark/totals/3.5.6_2.13/report.properties");
        long end = System.nanoTime() + 200_000_000_000L;
        while (!Files.exists(report) && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertTrue("No session began.", Files.exists(report));
        assertFalse("The story wants it.", Boolean.getBoolean("story.fails"));
    }
}
''')
story.repository().commit('First').tag('v1.0.0')
true
