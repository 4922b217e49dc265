def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert record.dependencyChanges.changes == []
assert record.dependencyChanges.modules == 1
assert record.warnings == []
// The base commit has a dependency that nobody can fetch.
story.replace('leaf/pom.xml', '  <dependencies>', '''  <dependencies>
    <dependency>
      <groupId>com.acme.gone</groupId>
      <artifactId>gone</artifactId>
      <version>1.0</version>
    </dependency>''')
io.github.cimaven.it.Repository.init(story.folder()).commit('A dependency that is gone')
story.replace('leaf/pom.xml', '''<groupId>com.acme.gone</groupId>
      <artifactId>gone</artifactId>
      <version>1.0</version>''', '''<groupId>org.apiguardian</groupId>
      <artifactId>apiguardian-api</artifactId>
      <version>1.1.2</version>''')
true
