def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('reactor').extension()
story.replace('core/pom.xml', '</project>', '''
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-jar-plugin</artifactId>
        <executions>
          <execution>
            <goals>
              <goal>test-jar</goal>
            </goals>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
</project>''')
story.replace('leaf/pom.xml', '<version>${project.version}</version>', '''<version>${project.version}</version>
      <type>test-jar</type>
      <scope>test</scope>''')
// It had the core on its class path before, and has the core's tests there now.
story.write('leaf/src/main/java/com/acme/Leaf.java', '''package com.acme;

public class Leaf {
    public String name() {
        return "leaf";
    }
}
''')
story.write('leaf/src/test/java/com/acme/LeafTest.java', '''package com.acme;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class LeafTest {
    @Test
    public void usesTheTestsOfTheCore() {
        assertEquals("CoreTest", CoreTest.class.getSimpleName());
    }
}
''')
story.write('tool/pom.xml', story.text('tool/pom.xml').replace('</project>', '''  <dependencies>
    <dependency>
      <groupId>com.acme</groupId>
      <artifactId>core</artifactId>
      <version>${project.version}</version>
    </dependency>
  </dependencies>
</project>'''))
story.repository().commit('First').branch('change')
story.replace('core/src/test/java/com/acme/CoreTest.java', 'hasItsName()', 'hasItsName( )')
true
