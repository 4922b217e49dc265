def story = io.github.cimaven.it.Story.of(binding.variables)
[1, 2].each { version -> story.write("${version}.xml", """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.acme.sent</groupId>
  <artifactId>app</artifactId>
  <version>${version}</version>
  <packaging>pom</packaging>
  <distributionManagement>
    <repository><id>out</id><url>${new File(basedir, 'out').toURI()}</url></repository>
  </distributionManagement>
</project>
""") }
story.extension().write('.mvn/maven.config', '-Dci.namespace=com.acme\n-Dci.namespace.repositories=internal\n')
story.repository().commit('First')
true
