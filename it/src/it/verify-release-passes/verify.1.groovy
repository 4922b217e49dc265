def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().publication.result == 'published'
// Nothing of the build is left: what is verified is what was published. And the project has moved on.
story.path('target').toFile().deleteDir()
def pom = story.text('pom.xml')
story.write('pom.xml', pom.replaceFirst('<version>1.0.0</version>', '<version>1.1.0-SNAPSHOT</version>'))
assert story.text('pom.xml') != pom
true
