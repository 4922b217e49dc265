def story = io.github.cimaven.it.Story.of(binding.variables)
def affected = story.record().affected
def selected = affected.modules.collectEntries { [it.id, it.selection] }
assert selected == [reactor: 'upstream', core: 'changed', leaf: 'changed', tool: 'changed']
assert affected.modules[3].reason == 'maven-compiler-plugin reads the changed property maven.compiler.release'
def git = { String... words -> assert (['git', '-C', story.folder().toString()] + words.toList()).execute().waitFor() == 0 }
git('checkout', '--quiet', '.')
story.replace('pom.xml', '<dependencyManagement>\n    <dependencies>', '<dependencyManagement>\n    <dependencies><dependency><groupId>org.hamcrest</groupId><artifactId>hamcrest-core</artifactId><version>1.3</version></dependency>')
true
