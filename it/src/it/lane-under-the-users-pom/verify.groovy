def story = io.github.cimaven.it.Story.of(binding.variables)
def pom = story.text('target/effective-pom.xml')
assert story.record().deadline.limit == 7 * 60
assert pom.contains('<maven.test.failure.ignore>false</maven.test.failure.ignore>')
assert pom.contains('<id>ci-stage</id>')
def plugin = (pom =~ /(?s)<artifactId>ci-maven-plugin<\/artifactId>.{0,80}<version>(.*?)<\/version>/).collect { it[1] }
assert plugin.unique() == ['0.0.1-theirs']
assert pom.count('<retentionDays>90</retentionDays>') >= 2
assert story.text('target/own-step.txt') == '30'
