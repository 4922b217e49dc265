import io.github.cimaven.doubles.FakeSlack

def story = io.github.cimaven.it.Story.of(binding.variables)
def slack = new FakeSlack()
context.put('slack', slack)
story.template('jar').extension()
story.write('.gitignore', 'target/\nbuild.log\npublished/\n')
story.write('.mvn/maven.config', "-Dci.slack.api=${slack.url('/api/')}\n-Dci.slack.channel=${FakeSlack.CHANNEL}\n".toString())
story.jarsOnly().repository().commit('First').tag('v1.0.0')
true
