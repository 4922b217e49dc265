def story = io.github.cimaven.it.Story.of(binding.variables)
def slf4j = '''  <dependencies>
    <dependency>
      <groupId>org.slf4j</groupId>
      <artifactId>slf4j-api</artifactId>
      <version>${slf4j.version}</version>
    </dependency>'''
story.template('reactor').extension()
story.replace('pom.xml', '<properties>', '<properties>\n    <slf4j.version>1.7.36</slf4j.version>')
story.replace('core/pom.xml', '  <dependencies>', slf4j + '''
    <dependency>
      <groupId>org.opentest4j</groupId>
      <artifactId>opentest4j</artifactId>
      <version>1.3.0</version>
    </dependency>''')
story.repository().commit('First').branch('change')
// The leaf and the core see each change, the leaf by the core.
story.replace('pom.xml', '<slf4j.version>1.7.36', '<slf4j.version>2.0.17')
story.replace('core/pom.xml', 'org.opentest4j', 'org.apiguardian')
story.replace('core/pom.xml', '<artifactId>opentest4j', '<artifactId>apiguardian-api')
story.replace('core/pom.xml', '1.3.0', '1.1.2')
true
