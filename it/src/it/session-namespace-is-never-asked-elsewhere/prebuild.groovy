def story = io.github.cimaven.it.Story.of(binding.variables)
def group = 'com.acme.asked'
def both = io.github.cimaven.it.TwoRepositories.start(binding.variables, group)
def dependency = { artifact, version -> """<dependency>
      <groupId>${group}</groupId><artifactId>${artifact}</artifactId>${version ? "<version>${version}</version>" : ''}
    </dependency>""" }
[both.internal(), both.foreign()].each { remote ->
    def bom = '<dependencyManagement><dependencies>' + dependency('lib', '1.0') + '</dependencies></dependencyManagement>'
    remote.pom(group, 'parent', '1.0', '').pom(group, 'bom', '1.0', bom).jar(group, 'extension', '1.0')
    remote.jar(group, 'lib', '1.0', '<dependencies>' + dependency('deep', '1.0') + '</dependencies>')
    remote.jar(group, 'deep', '1.0').jar(group, 'ranged', '1.0').versions(group, 'ranged', '1.0')
}
both.internal().snapshot(group, 'daily', '1.0', '20260102.030405')
both.foreign().snapshot(group, 'daily', '1.0', '20270102.030405')
both.foreign().jar(group, 'ranged', '2.0').versions(group, 'ranged', '1.0', '2.0')
both.foreign().jar(group, 'lib', '2.0').versions(group, 'lib', '1.0', '2.0')
// What the foreign one is there for.
both.foreign().jar('org.example.asked', 'public', '1.0', '<dependencies>' + dependency('deep', '1.0') + '</dependencies>')
both.plugins()
new File(both.localRepository().toFile(), 'org/example/asked').deleteDir()
new io.github.cimaven.it.RemoteFolder(both.localRepository(), 'installed').jar(group, 'own', '9')

story.extension().write('.mvn/maven.config', '-Dci.namespace=com.acme.asked\n-Dci.namespace.repositories=internal\n')
story.write('pom.xml', """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>${group}</groupId><artifactId>parent</artifactId><version>1.0</version><relativePath />
  </parent>
  <artifactId>app</artifactId>
  <version>1.0.0</version>
  <packaging>pom</packaging>
  ${both.inPom()}
  <dependencyManagement>
    <dependencies>
      <dependency>
        <groupId>${group}</groupId><artifactId>bom</artifactId><version>1.0</version><type>pom</type><scope>import</scope>
      </dependency>
    </dependencies>
  </dependencyManagement>
  <dependencies>
    ${dependency('lib', null)}
    ${dependency('ranged', '[1.0,)')}
    ${dependency('daily', '1.0-SNAPSHOT')}
    <dependency><groupId>org.example.asked</groupId><artifactId>public</artifactId><version>1.0</version></dependency>
  </dependencies>
  <build>
    <extensions>
      <extension><groupId>${group}</groupId><artifactId>extension</artifactId><version>1.0</version></extension>
    </extensions>
    <plugins>
      <plugin>
        <groupId>${group}</groupId>
        <artifactId>tell-maven-plugin</artifactId>
        <executions><execution><goals><goal>tell</goal></goals></execution></executions>
      </plugin>
    </plugins>
  </build>
  <profiles>
    <profile>
      <activation><property><name>installed.version</name></property></activation>
      <dependencies>${dependency('own', '${installed.version}')}</dependencies>
    </profile>
  </profiles>
</project>
""".replace('${installed.version}', '\${installed.version}'))
story.repository().commit('First')
true
