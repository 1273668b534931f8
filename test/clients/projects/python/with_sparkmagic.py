import sparkmagic.utils.configuration as conf
from sparkmagic.auth.basic import Basic
from sparkmagic.livyclientlib.endpoint import Endpoint
from sparkmagic.livyclientlib.livyreliablehttpclient import LivyReliableHttpClient

login = conf.base64_kernel_python_credentials()
assert login["auth"] == "Basic_Access", login["auth"]
basic = Basic()
basic.username, basic.password = login["username"], login["password"]
print(LivyReliableHttpClient.from_endpoint(Endpoint(login["url"], basic)).get_sessions())
