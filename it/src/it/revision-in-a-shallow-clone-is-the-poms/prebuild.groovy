def story = io.github.cimaven.it.Story.of(binding.variables)
story.write('origin/pom.xml', '''<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.acme</groupId>
  <artifactId>versions</artifactId>
  <version>${revision}</version>
  <packaging>pom</packaging>
  <properties>
    <ci.version>0-SNAPSHOT</ci.version>
    <revision>${ci.version}</revision>
  </properties>
</project>
''')
story.template('extension', 'origin')
def origin = io.github.cimaven.it.Repository.init(story.path('origin')).commit('First').tag('v1.2.3')
story.write('origin/news.txt', 'more')
origin.commit('Second').shallowCloneTo(story.path('clone'))
true
