import io.github.cimaven.doubles.FakeSlack
import io.github.cimaven.doubles.ForwardProxy

def story = io.github.cimaven.it.Story.of(binding.variables)
def slack = new FakeSlack()
context.put('slack', slack)
story.template('jar').extension()
story.write('.gitignore', 'target/\nbuild.log\npublished/\n')
story.write('.mvn/maven.config', "-Dci.slack.api=${slack.url('/api/')}\n-Dci.slack.channel=${FakeSlack.CHANNEL}\n".toString())
// Nobody gets to this host but through the proxy.
def proxy = new ForwardProxy('ada', 'proxy-secret-for-tests-only')
proxy.serve('slack.acme.test', '/api/chat.postMessage', '{"ok":true,"channel":"C0123456789","ts":"1.1"}'.getBytes('UTF-8'))
context.put('proxy', proxy)
story.write('proxy.xml', """<settings>
  <proxies>
    <proxy>
      <id>acme</id>
      <protocol>http</protocol>
      <host>127.0.0.1</host>
      <port>${proxy.port()}</port>
      <username>ada</username>
      <password>proxy-secret-for-tests-only</password>
      <nonProxyHosts>*.maven.org|*.apache.org</nonProxyHosts>
    </proxy>
  </proxies>
</settings>
""".toString())
story.jarsOnly().repository().commit('First').tag('v1.0.0')
true
