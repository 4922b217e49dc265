def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.has('out/com/acme/sent/app/2/app-2.pom')
def versions = story.text('out/com/acme/sent/app/maven-metadata.xml').findAll(/<version>\d+<.version>/)
assert versions == ['<version>1</version>', '<version>2</version>']
true
