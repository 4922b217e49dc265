def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('siblings').extension().jarsOnly()
story.write('left/src/main/java/com/acme/Left.java', '''package com.acme;

public final class Left {
    public String name() {
        return "left";
    }

    public String more() {
        return "more";
    }
}
''')
story.write('left/src/test/java/com/acme/LeftTest.java', '''package com.acme;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class LeftTest {
    @Test
    public void hasItsName() {
        assertEquals("left", new Left().name());
        if (Boolean.getBoolean("more")) {
            new Left().more();
        }
    }
}
''')
story.replace('left/pom.xml', '<name>Left</name>', '''<name>Left</name>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-surefire-plugin</artifactId>
        <configuration>
          <argLine>-Xmx128m</argLine>
        </configuration>
      </plugin>
    </plugins>
  </build>''')
story.write('right/src/main/java/com/acme/Right.java', '''package com.acme;

public final class Right {
    public String name() {
        return "right";
    }

    public String inTheWhole() {
        return "whole";
    }
}
''')
story.write('right/src/test/java/com/acme/RightIT.java', '''package com.acme;

import org.junit.Test;

public class RightIT {
    @Test
    public void worksInTheWhole() {
        new Right().inTheWhole();
    }
}
''')
story.replace('right/pom.xml', '<name>Right</name>', '''<name>Right</name>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-failsafe-plugin</artifactId>
        <version>3.6.1</version>
        <executions>
          <execution>
            <goals>
              <goal>integration-test</goal>
              <goal>verify</goal>
            </goals>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>''')
story.repository().commit('First').tag('v1.0.0')
true
