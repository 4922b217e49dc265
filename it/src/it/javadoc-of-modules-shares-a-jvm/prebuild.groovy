import io.github.cimaven.it.OtherJdk

def story = io.github.cimaven.it.Story.of(binding.variables)
story.extension()
def other = OtherJdk.feature().orElse(OtherJdk.current())
context.put('other', other.toString())
context.put('current', OtherJdk.current().toString())
story.write('toolchains.xml', """<toolchains>
  <toolchain>
    <type>jdk</type>
    <provides>
      <version>${other}</version>
    </provides>
    <configuration>
      <jdkHome>${OtherJdk.homeOrCurrent()}</jdkHome>
    </configuration>
  </toolchain>
</toolchains>
""")
// What each module configures of maven-javadoc-plugin, in its execution ci-javadoc.
def configured = [
    first    : '',
    second   : '',
    toolchain: "<jdkToolchain><version>${other}</version></jdkToolchain>",
    taglet   : '<taglet>com.acme.taglet.Shout</taglet><tagletpath>${project.build.outputDirectory}</tagletpath>',
    option   : "<additionalOptions><additionalOption>-top 'Said by an option'</additionalOption></additionalOptions>",
    jvm      : '<additionalJOptions><additionalJOption>-J-Xss8m</additionalJOption></additionalJOptions>',
]
story.write('pom.xml', """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.acme</groupId>
  <artifactId>documented</artifactId>
  <version>1.0.0</version>
  <packaging>pom</packaging>
  <modules>
${configured.keySet().collect { "    <module>$it</module>" }.join('\n')}
  </modules>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
</project>
""")
configured.each { module, configuration ->
    story.write("$module/pom.xml", """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>com.acme</groupId>
    <artifactId>documented</artifactId>
    <version>1.0.0</version>
  </parent>
  <artifactId>${module}</artifactId>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-javadoc-plugin</artifactId>
        <executions>
          <execution>
            <id>ci-javadoc</id>
            <configuration>${configuration}</configuration>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
</project>
""")
    story.write("$module/src/main/java/com/acme/$module/Greeter.java", """package com.acme.$module;

/** Greets. ${module == 'taglet' ? '{@shout hello}' : ''} */
public final class Greeter {
    /**
     * Greets somebody.
     *
     * @param nobody is not there
     */
    public String greet(String name) {
        return "Hello, " + name;
    }
}
""")
}
story.write('taglet/src/main/java/com/acme/taglet/Shout.java', '''package com.acme.taglet;

import com.sun.source.doctree.DocTree;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Element;
import jdk.javadoc.doclet.Taglet;

/** Shouts. */
public final class Shout implements Taglet {
    @Override
    public Set<Location> getAllowedLocations() {
        return Set.of(Location.TYPE);
    }

    @Override
    public boolean isInlineTag() {
        return true;
    }

    @Override
    public String getName() {
        return "shout";
    }

    @Override
    public String toString(List<? extends DocTree> tags, Element element) {
        return tags.get(0).toString().toUpperCase(Locale.ROOT);
    }
}
''')
story.repository().commit('First').tag('v1.0.0')
true
