def story = io.github.cimaven.it.Story.of(binding.variables)
def affected = story.record().affected
def selected = affected.modules.collectEntries { [it.id, it.selection] }
assert selected == [reactor: 'upstream', core: 'changed', leaf: 'changed']
assert affected.modules[1].reason == 'its dependencies bring org.hamcrest:hamcrest-core, whose managed version changed'
def git = { String... words -> assert (['git', '-C', story.folder().toString()] + words.toList()).execute().waitFor() == 0 }
git('checkout', '--quiet', '.')
story.replace('pom.xml', '<artifactId>maven-jar-plugin</artifactId>', '<artifactId>maven-jar-plugin</artifactId><configuration><addMavenDescriptor>false</addMavenDescriptor></configuration>')
true
