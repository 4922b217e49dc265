def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.has('lib/target/lib-1.2.4-SNAPSHOT.jar')
assert story.record().project == 'com.acme:versions:1.2.4-SNAPSHOT'
assert story.record().warnings == []
true
