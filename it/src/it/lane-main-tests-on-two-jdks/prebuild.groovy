import io.github.cimaven.it.OtherJdk

def story = io.github.cimaven.it.Story.of(binding.variables)
// Not every machine has two JDKs.
def other = OtherJdk.feature().orElse(99)
println "JDK ${OtherJdk.current()} runs this story, and the other one is " + (other == 99 ? 'not there: 99 stands for it' : other)
def newer = Math.max(OtherJdk.current(), other)
context.put('older', Math.min(OtherJdk.current(), other).toString())
context.put('newer', newer.toString())
context.put('current', OtherJdk.current().toString())
story.template('siblings').extension()
story.replace('pom.xml', '<properties>', "<properties>\n    <ci.jdks>${context.get('older')},${newer}</ci.jdks>")
story.write('left/src/test/java/com/acme/OldHabitsTest.java', """package com.acme;

import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class OldHabitsTest {
    @Test
    public void reliesOnAnOldJdk() {
        assertTrue("JDK ${newer} does it no more", Runtime.version().feature() < ${newer});
    }
}
""")
story.repository().commit('First').tag('v1.0.0')
true
