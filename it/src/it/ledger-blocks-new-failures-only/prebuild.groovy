def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar').extension()
story.replace('pom.xml', '<surefire.runOrder>', '<surefire.rerunFailingTestsCount>1</surefire.rerunFailingTestsCount>\n    <surefire.runOrder>')
story.write('src/test/java/com/acme/LedgerTest.java', '''package com.acme;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class LedgerTest {
    private static final String NOW = System.getProperty("now", "base");
    private static int calls;

    @Test
    public void isKnown() {
        assertEquals("always", NOW);
    }

    @Test
    public void isFixed() {
        assertTrue(!NOW.equals("base"));
    }

    @Test
    public void isFlaky() {
        assertTrue("the first time", NOW.equals("base") || ++calls > 1);
    }

    @Test
    public void isNew() {
        assertTrue("broken by the change", !NOW.equals("new"));
    }
}
''')
story.repository().commit('Tests')
true
