def story = io.github.cimaven.it.Story.of(binding.variables)
def group = 'com.acme.home'
def both = io.github.cimaven.it.TwoRepositories.start(binding.variables, group)
both.plugins()
both.internal().jar(group, 'lib', '1.0')
both.foreign().jar(group, 'lib', '2.0')
story.extension().write('pom.xml', """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.acme.app</groupId>
  <artifactId>app</artifactId>
  <version>1.0.0</version>
  <packaging>pom</packaging>
  ${both.inPom()}
  <dependencies>
    <dependency><groupId>${group}</groupId><artifactId>lib</artifactId><version>1.0</version></dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>${group}</groupId>
        <artifactId>tell-maven-plugin</artifactId>
        <version>1.0</version>
        <executions><execution><goals><goal>tell</goal></goals></execution></executions>
      </plugin>
    </plugins>
  </build>
</project>
""").repository().commit('First')
true
