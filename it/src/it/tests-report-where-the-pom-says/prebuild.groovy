import io.github.cimaven.it.OtherJdk

def story = io.github.cimaven.it.Story.of(binding.variables)
// Not every machine has two JDKs; with one, Surefire itself tells what failed.
def other = OtherJdk.feature().orElse(99)
println "JDK ${OtherJdk.current()} runs this story, and the other one is " + (other == 99 ? 'not there: 99 stands for it' : other)
context.put('two', (other != 99).toString())
story.template('jar').extension()
story.replace('pom.xml', '<properties>', "<properties>\n    <ci.jdks>${OtherJdk.current()},${other}</ci.jdks>")
story.replace('pom.xml', '<version>3.6.1</version>', '''<version>3.6.1</version>
          <configuration>
            <reportsDirectory>${project.build.directory}/test-reports</reportsDirectory>
          </configuration>''')
story.write('src/test/java/com/acme/BrokenTest.java', '''package com.acme;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class BrokenTest {
    @Test
    public void isBroken() {
        assertEquals("here", System.getProperty("ci.jdk", "there"));
    }
}
''')
story.repository().commit('A broken test').tag('v1.0.0')
true
