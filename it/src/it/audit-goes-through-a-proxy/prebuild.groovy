import io.github.cimaven.doubles.ForwardProxy
import java.nio.file.Files

def story = io.github.cimaven.it.Story.of(binding.variables)
story.extension().template('audited').advisories(java.time.Instant.now())
def feed = io.github.cimaven.it.NvdFeed.write(story, 'feed')
// Nobody gets to this host but through the proxy.
def proxy = new ForwardProxy('ada', 'proxy-secret-for-tests-only')
proxy.serve('data.acme.test', '/osv.zip', Files.readAllBytes(story.path('osv.zip')))
proxy.serve('data.acme.test', '/known-exploited.json', Files.readAllBytes(feed.resolve('json/known-exploited.json')))
story.files('feed').findAll { !it.startsWith('json') }.each {
    proxy.serve('data.acme.test', "/feed/$it".toString(), Files.readAllBytes(feed.resolve(it)))
}
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
true
