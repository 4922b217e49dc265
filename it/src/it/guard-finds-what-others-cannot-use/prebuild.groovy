def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('pom').extension().write('CHANGELOG.md', '# Changes\n\n## 0.9.0\n\nFirst.\n').write('tool.jar', '')
story.write('parent/pom.xml', '''<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.acme</groupId>
  <artifactId>parent-of-nobody</artifactId>
  <version>7</version>
  <packaging>pom</packaging>
</project>
''')
story.replace('pom.xml', '''<groupId>com.acme</groupId>
''', '''<parent>
    <groupId>com.acme</groupId>
    <artifactId>parent-of-nobody</artifactId>
    <version>7</version>
    <relativePath>parent/pom.xml</relativePath>
  </parent>

''')
story.replace('pom.xml', '''</scm>
''', '''</scm>

  <properties>
    <revision>1.0.0</revision>
  </properties>

  <dependencies>
    <dependency>
      <groupId>com.acme</groupId>
      <artifactId>tool</artifactId>
      <version>${revision}</version>
      <scope>system</scope>
      <systemPath>${project.basedir}/tool.jar</systemPath>
    </dependency>
  </dependencies>

  <repositories>
    <repository>
      <id>old</id>
      <url>http://repository.example.com/m2</url>
    </repository>
    <repository>
      <id>here</id>
      <url>http://localhost:9/m2</url>
    </repository>
  </repositories>
''')
story.replace('pom.xml', '<version>1.0.0</version>', '<version>${revision}</version>')
// In a file, as a comma would part the goals of the story.
story.write('ignore.properties', 'ci.guard.ignore = plain-*, system-scope, guard/resolvable-poms, changelog, signed-tag, on-default-branch\n')
story.repository().commit('First').branch('feature').commit('Second').lightTag('v1.0.0')
true
