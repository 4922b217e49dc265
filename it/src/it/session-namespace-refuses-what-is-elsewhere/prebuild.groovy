def story = io.github.cimaven.it.Story.of(binding.variables)
def group = 'com.acme.refused'
def both = io.github.cimaven.it.TwoRepositories.start(binding.variables, group)
both.foreign().jar(group, 'lib', '1.0').pom(group, 'parent', '1.0', '').pom(group, 'bom', '1.0', '')
both.foreign().jar(group, 'ranged', '1.0').jar(group, 'ranged', '2.0').versions(group, 'ranged', '1.0', '2.0')
both.plugins()
def names = { artifact, version -> "<groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>" }
def pom = { name, more -> story.write("${name}.xml", """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  ${name == 'parent' ? '' : '<groupId>com.acme.app</groupId>'}
  <artifactId>app</artifactId>
  <version>1.0.0</version>
  <packaging>pom</packaging>
  ${both.inPom()}
  ${more}
</project>
""") }
def told = '<build><plugins><plugin>' + names('tell-maven-plugin', '1.0') +
    '<executions><execution><goals><goal>tell</goal></goals></execution></executions></plugin></plugins></build>'
pom('dependency', told + '<dependencies><dependency>' + names('lib', '1.0') + '</dependency></dependencies>')
pom('parent', '<parent>' + names('parent', '1.0') + '<relativePath /></parent>')
pom('plugin', told.replace('1.0', '2.0'))
pom('bom', '<dependencyManagement><dependencies><dependency>' + names('bom', '1.0') +
    '<type>pom</type><scope>import</scope></dependency></dependencies></dependencyManagement>')
pom('range', told + '<dependencies><dependency>' + names('ranged', '[1.0,)') + '</dependency></dependencies>')
story.extension().write('.mvn/maven.config', '-Dci.namespace=com.acme.refused\n-Dci.namespace.repositories=internal\n')
story.repository().commit('First')
true
